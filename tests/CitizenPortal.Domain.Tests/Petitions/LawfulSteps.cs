using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

/// <summary>
/// Who may do what, written by hand from law.md §6 and §9: C citizen, R reception officer, P petition officer,
/// H head of the unit, B Ban Tiếp công dân. Each line: states, action, next state (= stays), roles. What has no line is forbidden.
/// </summary>
internal static class LawfulSteps
{
    private const string Intake = """
        Registered,Classified,Transferred                              Classify       Classified       RPHB
        Registered,Classified,Transferred                              AskSupplement  NeedsSupplement  RPHB
        NeedsSupplement                                                Supplement     Registered       CRPHB
        Transferred                                                    Receive        Registered       RPHB
        Transferred                                                    Decline        Registered       PHB
        Transferred                                                    Dispute        Disputed         PHB
        Disputed                                                       Rule           Classified       B
        Registered,Classified,Transferred,NeedsSupplement              Guide          Guided           RPHB
        Registered,Classified,Transferred,NeedsSupplement              File           Filed            HB
        Registered,Classified,Transferred                              Return         Returned         PHB
        Registered,Classified                                          Split          Parted           PHB
        Registered,Classified,Transferred,NeedsSupplement,Disputed     Withdraw       Withdrawn        CPHB
        Registered,Classified,Transferred,NeedsSupplement,Accepted     WithdrawPart   =                CPHB
        """;

    private const string Urging = """
        Registered,Classified    Urge      ResultAwaited  HB
        ResultAwaited            Close     Closed         RPHB
        """;

    private const string Complaint = """
        Registered,Classified              Transfer      Transferred      RPHB
        Classified,Transferred             Accept        Accepted         HB
        Classified,Transferred             Reject        Rejected         HB
        Accepted                           Verify        Verifying        HB
        Verifying                          WithdrawPart  =                CPHB
        Verifying                          HoldDialogue  InDialogue       HB
        Accepted,Verifying,InDialogue      Withdraw      WithdrawalFiled  CPHB
        Accepted,Verifying,InDialogue,WithdrawalFiled  Terminate  Terminated  HB
        Answered                           Deliver       Sent             PHB
        Effective                          Execute       Executing        PHB
        Effective,Executing                Close         Closed           RPHB
        """;

    private static readonly Dictionary<PetitionProcedure, string[]> Tables = new()
    {
        [PetitionProcedure.ComplaintFirst] = [Intake, Urging, Complaint, """
            Accepted,Verifying,InDialogue  Answer      Answered   HB
            Answered,Sent                  Appeal      Appealed   C
            Sent                           TakeEffect  Effective  PHB
            Answered                       Close       Closed     RPHB
            """],
        [PetitionProcedure.ComplaintSecond] = [Intake, Complaint, """
            InDialogue  Answer      Answered   HB
            Sent        Publish     Published  PHB
            Published   TakeEffect  Effective  PHB
            """],
        [PetitionProcedure.Denunciation] = [Intake, Urging, """
            Registered,Classified                     Transfer         Transferred      HB
            Registered,Classified                     KeepLead         LeadKept         PHB
            Registered,Classified,Accepted,Verifying  ReferCrime       Referred         HB
            Classified,Transferred                    Accept           Accepted         HB
            Classified,Transferred                    Reject           Rejected         HB
            Accepted                                  Verify           Verifying        HB
            Verifying                                 WithdrawPart     =                CPHB
            Accepted,Verifying                        Answer           Answered         HB
            Accepted,Verifying                        Withdraw         WithdrawalFiled  CPHB
            WithdrawalFiled                           Continue         Verifying        HB
            Accepted,Verifying,WithdrawalFiled        Terminate        Terminated       HB
            Answered                                  Deliver          Sent             PHB
            Sent                                      ActOnConclusion  Acted            HB
            Acted                                     Publish          Published        PHB
            Answered,Sent,Acted,Published             Appeal           =                C
            Published                                 Close            Closed           RPHB
            """],
        [PetitionProcedure.Opinion] = [Intake, Urging, """
            Registered,Classified   Transfer       Transferred      RPHB
            Classified,Transferred  Accept         Accepted         PHB
            Accepted                AskSupplement  NeedsSupplement  PHB
            Classified,Accepted     Answer         Answered         RPHB
            Accepted                Withdraw       Withdrawn        CPHB
            Answered                Reopen         Accepted         C
            Answered                Publish        Published        PHB
            Answered,Published      Close          Closed           RPHB
            """],
        [PetitionProcedure.Regulation] = [Intake, """
            Registered,Classified              Transfer  Transferred  RPHB
            Classified,Transferred,Collecting  Accept    Accepted     PHB
            Classified,Transferred             Reject    Rejected     PHB
            Accepted                           Collect   Collecting   PHB
            Accepted                           Answer    Answered     HB
            Accepted,Collecting                Withdraw  Withdrawn    CPHB
            Answered                           Reopen    Accepted     C
            Answered                           Publish   Published    PHB
            Published                          Close     Closed       RPHB
            """],
    };

    public static IReadOnlyDictionary<(PetitionState State, PetitionAction Action), string> Of(PetitionProcedure procedure) =>
        Tables[procedure].SelectMany(table => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)).SelectMany(Lines).ToDictionary(line => line.Key, line => line.Value);

    public static char Letter(PetitionActor actor) => actor switch
    {
        PetitionActor.Citizen => 'C',
        PetitionActor.ReceptionOfficer => 'R',
        PetitionActor.PetitionOfficer => 'P',
        PetitionActor.UnitHead => 'H',
        PetitionActor.Board => 'B',
        _ => throw new ArgumentOutOfRangeException(nameof(actor), actor, null),
    };

    private static IEnumerable<KeyValuePair<(PetitionState, PetitionAction), string>> Lines(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return cells[0].Split(',').Select(state => KeyValuePair.Create((Enum.Parse<PetitionState>(state), Enum.Parse<PetitionAction>(cells[1])), $"{(cells[2] == "=" ? state : cells[2])} {cells[3]}"));
    }
}
