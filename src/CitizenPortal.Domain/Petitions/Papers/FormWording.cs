namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>What the tables of forms are written with; NĐ 154, 155, 156/2026 and Luật 136/2025 are in force since 1/7/2026.</summary>
internal static class FormWording
{
    internal static readonly PetitionProcedure[] Every = Enum.GetValues<PetitionProcedure>();
    internal static readonly PetitionProcedure[] Complaints = [PetitionProcedure.ComplaintFirst, PetitionProcedure.ComplaintSecond];
    internal static readonly PetitionProcedure[] Denunciations = [PetitionProcedure.Denunciation];

    internal static FormVersion Since(int number, string source, DateOnly from, params FormLine[] lines) => new(number, source, from, null, false, lines);

    internal static FormVersion Ours(string source, DateOnly from, params FormLine[] lines) => new(1, source, from, null, true, lines);

    internal static DateOnly July2026 { get; } = new(2026, 7, 1);

    internal static DateOnly Decree124 { get; } = new(2020, 12, 10);

    internal static DateOnly Decree31 { get; } = new(2019, 5, 28);

    internal static DateOnly Circular05 { get; } = new(2021, 11, 15);
}
