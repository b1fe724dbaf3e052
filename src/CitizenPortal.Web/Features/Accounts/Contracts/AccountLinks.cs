namespace CitizenPortal.Web.Features.Accounts.Contracts;

/// <summary>Addresses of signing in and of one's own account.</summary>
public static class AccountLinks
{
    public const string ReturnUrl = "ve";
    public const string Home = "/can-bo";
    public const string SignIn = "/can-bo/dang-nhap";
    public const string Code = "/can-bo/dang-nhap/ma";
    public const string SetUp = "/can-bo/dang-nhap/thiet-lap";
    public const string Account = "/can-bo/tai-khoan";
    public const string SignOut = "/can-bo/dang-xuat";
}
