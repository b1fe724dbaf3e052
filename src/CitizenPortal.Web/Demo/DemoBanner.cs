using CitizenPortal.Web.Features.Accounts;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Demo;

/// <summary>Tells a newcomer on the console where to look and how to sign in; the credentials once, when they are made.</summary>
internal sealed class DemoBanner(DemoSettings demo, PublicUrl address, IHostApplicationLifetime lifetime) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The addresses are known once the server listens.
        lifetime.ApplicationStarted.Register(() => Console.WriteLine(Text()));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Text()
    {
        var lines = new List<string> { "", $"  Cổng Tiếp công dân:   {address.Absolute("/")}", $"  Cán bộ đăng nhập:     {address.Absolute(AccountLinks.SignIn)}", $"  Mã TOTP hiện thời:    {address.Absolute("/dev/totp")}" };
        if (demo.IsNew)
        {
            lines.AddRange(Accounts());
            lines.AddRange(Room());
            lines.AddRange(Counter());
        }

        return string.Join(Environment.NewLine, [.. lines, ""]);
    }

    private IEnumerable<string> Accounts()
    {
        yield return "";
        yield return $"  {"Tên đăng nhập",-18} {"Mật khẩu",-22} {"Khóa TOTP",-34} Vai";
        foreach (var account in demo.Accounts)
        {
            yield return $"  {account.UserName,-18} {account.Password,-22} {account.TotpKey,-34} {account.Work}";
        }

        yield return "";
        yield return $"  otpauth của {demo.Accounts[0].UserName}: {Totp.Address(demo.Accounts[0].UserName, demo.Accounts[0].TotpKey)}";
        yield return "  Nhập khóa TOTP vào ứng dụng xác thực, hoặc mở /dev/totp để xem mã. Dữ liệu và tài khoản này chỉ có ở Development.";
    }

    private IEnumerable<string> Counter()
    {
        if (demo.Hall is { } hall)
        {
            yield return "";
            yield return "  Thử quầy tiếp công dân (hai cửa sổ):";
            yield return $"  Màn hình sảnh:  {address.Absolute(CounterLinks.Hall(hall))}";
            yield return $"  Bàn 3:          {address.Absolute(CounterLinks.Desk(3))}   (đăng nhập bằng tiepdan.tinh)";
        }
    }

    private IEnumerable<string> Room()
    {
        if (demo.Room is { } room)
        {
            yield return "";
            yield return "  Thử phòng tiếp trực tuyến ngay (hai trình duyệt):";
            yield return $"  Công dân:  {address.Absolute(ReceptionLinks.Join(room.JoinToken))}";
            yield return $"  Cán bộ:    {address.Absolute(SessionLinks.OfficerRoom(room.BookingId))}   (đăng nhập bằng truongban)";
        }
    }
}
