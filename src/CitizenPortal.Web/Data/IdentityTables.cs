using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Data;

/// <summary>The framework's tables under the prefix of the module that owns them.</summary>
internal static class IdentityTables
{
    public static void Name(ModelBuilder builder)
    {
        builder.Entity<PortalUser>(user =>
        {
            user.ToTable("accounts_user");
            user.Property(u => u.DisplayName).HasMaxLength(120);
            user.Property(u => u.UnitCode).HasMaxLength(10);
        });
        builder.Entity<IdentityRole<Guid>>().ToTable("accounts_role");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("accounts_user_role");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("accounts_user_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("accounts_user_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("accounts_user_token");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("accounts_role_claim");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("accounts_user_passkey");
        builder.Entity<Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey>().ToTable("security_key");
    }
}
