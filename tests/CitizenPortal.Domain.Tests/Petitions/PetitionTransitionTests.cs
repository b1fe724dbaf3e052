using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

public sealed class PetitionTransitionTests
{
    /// <summary>
    /// Who may do what, written by hand from law.md §6: C citizen, R reception officer, P petition officer,
    /// H head of the unit, B Ban Tiếp công dân. What has no line is forbidden to everybody.
    /// </summary>
    private static readonly Dictionary<string, string> Permitted = Read("""
        Registered      Classify       RPHB RPHB RPHB RPHB
        Registered      AskSupplement  RPHB RPHB RPHB RPHB
        Registered      Transfer       RPHB HB   RPHB RPHB
        Registered      Guide          RPHB RPHB RPHB RPHB
        Registered      File           HB   HB   HB   HB
        Classified      Classify       RPHB RPHB RPHB RPHB
        Classified      AskSupplement  RPHB RPHB RPHB RPHB
        Classified      Transfer       RPHB HB   RPHB RPHB
        Classified      Guide          RPHB RPHB RPHB RPHB
        Classified      File           HB   HB   HB   HB
        Classified      Accept         HB   HB   PHB  PHB
        Classified      Reject         HB   HB   -    -
        Classified      Answer         -    -    RPHB RPHB
        Transferred     Classify       RPHB RPHB RPHB RPHB
        Transferred     AskSupplement  RPHB RPHB RPHB RPHB
        Transferred     Transfer       RPHB HB   RPHB RPHB
        Transferred     Guide          RPHB RPHB RPHB RPHB
        Transferred     File           HB   HB   HB   HB
        Transferred     Accept         HB   HB   PHB  PHB
        Transferred     Reject         HB   HB   -    -
        NeedsSupplement Supplement     CRPHB CRPHB CRPHB CRPHB
        NeedsSupplement Guide          RPHB RPHB RPHB RPHB
        NeedsSupplement File           HB   HB   HB   HB
        Accepted        AskSupplement  -    -    PHB  PHB
        Accepted        Answer         HB   HB   RPHB RPHB
        Answered        Close          RPHB RPHB RPHB RPHB
        """);

    [Fact]
    public void Every_role_in_every_state_may_do_exactly_what_the_law_gives_it()
    {
        List<string> wrong = [];
        foreach (var state in Enum.GetValues<PetitionState>())
        {
            foreach (var action in Enum.GetValues<PetitionAction>())
            {
                foreach (var kind in Enum.GetValues<PetitionKind>())
                {
                    var expected = Permitted.GetValueOrDefault($"{state} {action} {kind}", "");
                    var actual = string.Concat(Enum.GetValues<PetitionActor>().Where(actor => PetitionTransitions.Find(state, action, kind, [actor]) is not null).Select(Letter));
                    if (actual != expected)
                    {
                        wrong.Add($"{state} {action} {kind}: expected {expected}, is {actual}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_petition_itself_obeys_the_table_for_every_state_role_and_action()
    {
        var walked = 0;
        foreach (var kind in Enum.GetValues<PetitionKind>())
        {
            foreach (var state in Enum.GetValues<PetitionState>().Where(state => state != PetitionState.Rejected))
            {
                foreach (var action in Enum.GetValues<PetitionAction>())
                {
                    foreach (var actor in Enum.GetValues<PetitionActor>())
                    {
                        var petition = GivenPetition.In(state, kind);
                        if (PetitionTransitions.Find(state, action, kind, [actor]) is { } step)
                        {
                            GivenPetition.Do(petition, action, GivenPetition.Deed(actor));
                            petition.State.ShouldBe(step.To);
                        }
                        else
                        {
                            Should.Throw<RuleBrokenException>(() => GivenPetition.Do(petition, action, GivenPetition.Deed(actor))).Rule.ShouldBe("petition.step-not-allowed");
                            petition.State.ShouldBe(state);
                        }

                        walked++;
                    }
                }
            }
        }

        walked.ShouldBe(4 * 9 * 10 * 5);
    }

    [Fact]
    public void Nothing_leaves_an_end_and_everything_else_leads_to_one()
    {
        foreach (var state in Enum.GetValues<PetitionState>())
        {
            PetitionTransitions.All.Any(step => step.From == state).ShouldBe(!state.IsEnd(), $"{state}");
        }
    }

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
        PetitionTransitions.Find(PetitionState.Classified, PetitionAction.Accept, PetitionKind.Complaint, [PetitionActor.ReceptionOfficer, PetitionActor.UnitHead]).ShouldNotBeNull();

    private static char Letter(PetitionActor actor) => actor switch
    {
        PetitionActor.Citizen => 'C',
        PetitionActor.ReceptionOfficer => 'R',
        PetitionActor.PetitionOfficer => 'P',
        PetitionActor.UnitHead => 'H',
        PetitionActor.Board => 'B',
        _ => throw new ArgumentOutOfRangeException(nameof(actor), actor, null),
    };

    private static Dictionary<string, string> Read(string table)
    {
        var permitted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n'))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var (kind, roles) in Enum.GetValues<PetitionKind>().Zip(cells[2..]))
            {
                permitted[$"{cells[0]} {cells[1]} {kind}"] = roles == "-" ? "" : roles;
            }
        }

        return permitted;
    }
}
