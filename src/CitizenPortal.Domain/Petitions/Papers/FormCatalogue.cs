namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>The official forms of the portal (law.md §7A A–D), and those in practice that the steps ask for.</summary>
public static class FormCatalogue
{
    private static readonly Dictionary<string, FormTemplate> ByCode =
        ((FormTemplate[])[.. ReceptionForms.All, .. ComplaintForms.All, .. ComplaintDecisionForms.All, .. DenunciationForms.All, .. HandlingForms.All, .. PracticeForms.All])
        .ToDictionary(form => form.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<FormTemplate> All => ByCode.Values;

    public static FormTemplate? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Forms that a step of a procedure asks for.</summary>
    public static IReadOnlyList<FormTemplate> AskedBy(PetitionProcedure procedure, PetitionAction step) =>
        [.. All.Where(form => form.BelongsTo(procedure) && form.Steps.Contains(step))];

    /// <summary>First what the step into the state asked for, then what the next steps ask for, then the rest of the procedure; of the forms in force.</summary>
    public static (IReadOnlyList<FormTemplate> Owed, IReadOnlyList<FormTemplate> Next, IReadOnlyList<FormTemplate> Others) For(PetitionProcedure procedure, PetitionState state, DateOnly day)
    {
        var own = All.Where(form => form.BelongsTo(procedure) && form.On(day) is not null).ToList();
        var rows = PetitionTransitions.Of(procedure);
        var into = rows.Where(row => row.To == state && row.From != state).Select(row => row.Action).ToHashSet();
        var outOf = rows.Where(row => row.From == state).Select(row => row.Action).ToHashSet();
        List<FormTemplate> owed = [.. own.Where(form => form.Steps.Any(into.Contains))];
        List<FormTemplate> next = [.. own.Except(owed).Where(form => form.Steps.Any(outOf.Contains) || form.States.Contains(state))];
        return (owed, next, [.. own.Except(owed).Except(next)]);
    }
}
