using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Outbox;

internal sealed class OutboxInterceptor : SaveChangesInterceptor;
