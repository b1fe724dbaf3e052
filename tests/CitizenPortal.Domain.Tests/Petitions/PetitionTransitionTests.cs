using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

public sealed class PetitionTransitionTests
{
    public static TheoryData<PetitionProcedure> All => [.. Enum.GetValues<PetitionProcedure>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_role_in_every_state_may_do_exactly_what_the_law_gives_it(PetitionProcedure procedure)
    {
        var lawful = LawfulSteps.Of(procedure);
        List<string> wrong = [];
        foreach (var (state, action) in Pairs())
        {
            var expected = lawful.GetValueOrDefault((state, action), "");
            var rows = PetitionTransitions.Of(procedure).Where(step => step.From == state && step.Action == action).ToList();
            var roles = string.Concat(Enum.GetValues<PetitionActor>().Where(actor => PetitionTransitions.Find(state, action, procedure, [actor]) is not null).Select(LawfulSteps.Letter));
            var actual = rows.Count == 0 ? "" : $"{string.Join('|', rows.Select(row => row.To).Distinct())} {roles}";
            if (actual != expected)
            {
                wrong.Add($"{procedure} {state} {action}: expected “{expected}”, is “{actual}”");
            }
        }

        wrong.ShouldBeEmpty();
        lawful.Count.ShouldBe(PetitionTransitions.Of(procedure).Count);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_petition_itself_obeys_the_table_for_every_state_role_and_action(PetitionProcedure procedure)
    {
        var walked = 0;
        foreach (var (state, action) in Pairs().Where(pair => GivenPetition.WayTo(pair.State, procedure) is not null || pair.State == PetitionState.Disputed))
        {
            foreach (var actor in Enum.GetValues<PetitionActor>())
            {
                var petition = GivenPetition.In(state, procedure);
                petition.State.ShouldBe(state);
                if (Expected(petition, action, actor) is { } step)
                {
                    GivenPetition.Do(petition, action, GivenPetition.Deed(actor));
                    petition.State.ShouldBe(step.To, $"{procedure} {state} {action} {actor}");
                    petition.IsOpen.ShouldBe(!step.To.IsEnd());
                }
                else
                {
                    Should.Throw<RuleBrokenException>(() => GivenPetition.Do(petition, action, GivenPetition.Deed(actor)), $"{procedure} {state} {action} {actor}");
                    petition.State.ShouldBe(state);
                }

                walked++;
            }
        }

        walked.ShouldBeGreaterThanOrEqualTo(15 * Enum.GetValues<PetitionAction>().Length * 5);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_leaves_an_end_and_everything_else_leads_to_one(PetitionProcedure procedure)
    {
        var reached = Enum.GetValues<PetitionState>().Where(state => GivenPetition.WayTo(state, procedure) is not null).ToList();
        reached.ShouldContain(PetitionState.Closed);
        foreach (var state in reached)
        {
            PetitionTransitions.Of(procedure).Any(step => step.From == state).ShouldBe(!state.IsEnd(), $"{procedure} {state}");
        }
    }

    [Fact]
    public void Every_row_starts_in_a_state_that_its_procedure_reaches() =>
        PetitionTransitions.All.Where(step => GivenPetition.WayTo(step.From, step.Procedure) is null).ShouldBeEmpty();

    [Fact]
    public void Every_step_names_its_article_and_a_term_of_the_law()
    {
        foreach (var step in PetitionTransitions.All)
        {
            step.Basis.ShouldNotBeNullOrWhiteSpace($"{step.From} {step.Action}");
            (step.Clock == ClockEffect.StartToday).ShouldBe(step.TermCode is not null, $"{step.From} {step.Action}");
            if (step.TermCode is { } code)
            {
                LegalTerms.All.ShouldContain(term => term.Code == code);
            }

            if (step.To.IsEnd())
            {
                step.Clock.ShouldBeOneOf(ClockEffect.Stop, ClockEffect.Keep);
            }
        }
    }

    [Theory]
    [InlineData(PetitionKind.Complaint, "KN_ACCEPT")]
    [InlineData(PetitionKind.Denunciation, "TC_INITIAL")]
    [InlineData(PetitionKind.Proposal, "DON_PROCESS")]
    [InlineData(PetitionKind.Feedback, "DON_PROCESS")]
    public void Each_kind_has_its_term_from_the_day_of_receipt(PetitionKind kind, string term)
    {
        PetitionTransitions.IntakeTerm(kind).ShouldBe(term);
        LegalTerms.All.ShouldContain(known => known.Code == term);
    }

    [Fact]
    public void Somebody_with_two_roles_may_do_what_either_may() =>
        PetitionTransitions.Find(PetitionState.Classified, PetitionAction.Accept, PetitionProcedure.ComplaintFirst, [PetitionActor.ReceptionOfficer, PetitionActor.UnitHead]).ShouldNotBeNull();

    /// <summary>What the table says; which of two refusals and which way of contesting it is, the petition itself knows.</summary>
    private static PetitionTransition? Expected(Petition petition, PetitionAction action, PetitionActor actor) => action switch
    {
        PetitionAction.Decline or PetitionAction.Dispute when petition.State == PetitionState.Transferred => PetitionTransitions.Find(petition.State, petition.DeclineStep, petition.Procedure, [actor]),
        PetitionAction.Reopen or PetitionAction.Appeal => petition.ContestStep is { } way ? PetitionTransitions.Find(petition.State, way, petition.Procedure, [actor]) : null,
        _ => PetitionTransitions.Find(petition.State, action, petition.Procedure, [actor]),
    };

    private static IEnumerable<(PetitionState State, PetitionAction Action)> Pairs() =>
        Enum.GetValues<PetitionState>().SelectMany(_ => Enum.GetValues<PetitionAction>(), (state, action) => (state, action));
}
