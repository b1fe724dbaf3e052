using CitizenPortal.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();

var app = builder.Build();
return await app.RunPortalAsync(args);

public partial class Program;
