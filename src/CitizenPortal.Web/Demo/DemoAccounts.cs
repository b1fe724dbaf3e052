using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Demo;

/// <summary>A member of staff of the demo with what one needs to sign in as him.</summary>
/// <param name="TotpKey">Secret of the authenticator app, base 32.</param>
internal sealed record DemoAccount(string UserName, string DisplayName, string Work, string UnitCode, IReadOnlyList<string> Roles, string Password, string TotpKey)
{
    public Guid Id { get; init; }
}

/// <summary>One account for each role, ready to sign in: password and second factor are known.</summary>
internal sealed class DemoAccounts(PortalDb db, IPasswordHasher<PortalUser> hasher, ILookupNormalizer names)
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly string[] Words = ["suoi", "nui", "lua", "che", "cam", "rung", "song", "gio", "mua", "nang", "may", "trang"];

    private static readonly (string UserName, string DisplayName, string Work, string Unit, string[] Roles)[] People =
    [
        ("tiepdan.tinh", "Hoàng Thị Ngân", "Cán bộ tiếp dân, Ban Tiếp công dân", UnitCodes.ReceptionBoard, [Roles.ReceptionOfficer]),
        ("xulydon.tinh", "Ma Văn Thắng", "Cán bộ xử lý đơn, Ban Tiếp công dân", UnitCodes.ReceptionBoard, [Roles.PetitionOfficer]),
        ("truongban", "Nguyễn Quốc Huy", "Trưởng Ban Tiếp công dân", UnitCodes.ReceptionBoard, [Roles.Board]),
        ("canbo.minhxuan", "Lê Thu Trang", "Cán bộ tiếp dân và xử lý đơn, phường Minh Xuân", "02215", [Roles.ReceptionOfficer, Roles.PetitionOfficer]),
        ("chutich.minhxuan", "Trần Đức Long", "Chủ tịch UBND phường Minh Xuân", "02215", [Roles.UnitHead]),
        ("chutich.dongvan", "Giàng Mí Sính", "Chủ tịch UBND xã Đồng Văn", "00721", [Roles.UnitHead]),
        ("thanhtra", "Phạm Thị Hạnh", "Chánh Thanh tra tỉnh", "TTT", [Roles.Inspectorate, Roles.InspectorateHead]),
        ("quantri", "Đỗ Anh Tuấn", "Quản trị hệ thống", UnitCodes.ReceptionBoard, [Roles.Administrator]),
    ];

    public static IReadOnlyList<DemoAccount> Of(DemoDice dice) =>
        [.. People.Select(person => new DemoAccount(
            person.UserName,
            person.DisplayName,
            person.Work,
            person.Unit,
            person.Roles,
            $"{dice.Of(Words)}-{dice.Of(Words)}-{dice.Of(Words)}-{dice.Between(1000, 9999)}",
            dice.Text(Base32, 32)) { Id = dice.Key() })];

    public async Task AddAsync(IReadOnlyList<DemoAccount> accounts, CancellationToken cancel)
    {
        var roles = await db.Roles.ToDictionaryAsync(role => role.Name!, role => role.Id, cancel);
        foreach (var account in accounts)
        {
            var user = User(account);
            db.Add(user);
            db.AddRange(account.Roles.Select(role => new IdentityUserRole<Guid> { UserId = user.Id, RoleId = roles[role] }));
            db.Add(new IdentityUserToken<Guid> { UserId = user.Id, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = account.TotpKey });
        }
    }

    private PortalUser User(DemoAccount account)
    {
        var user = new PortalUser
        {
            Id = account.Id,
            UserName = account.UserName,
            NormalizedUserName = names.NormalizeName(account.UserName),
            DisplayName = account.DisplayName,
            UnitCode = account.UnitCode,
            TwoFactorEnabled = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        user.PasswordHash = hasher.HashPassword(user, account.Password);
        return user;
    }
}
