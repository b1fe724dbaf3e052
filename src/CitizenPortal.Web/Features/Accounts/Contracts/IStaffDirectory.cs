namespace CitizenPortal.Web.Features.Accounts.Contracts;

/// <summary>Who works where, for those who hand out work.</summary>
public interface IStaffDirectory
{
    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<StaffMember>> OfUnitAsync(string unitCode, CancellationToken cancel);
}

/// <param name="UserName">The name to sign in with, also the one to be called by in notes.</param>
public sealed record StaffMember(Guid Id, string Name, string UserName);
