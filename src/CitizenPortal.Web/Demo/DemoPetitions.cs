using System.Globalization;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Demo;

/// <summary>A petition of the demo with the one who sent it.</summary>
internal sealed record DemoPetition(Petition Petition, PetitionContact Contact);

/// <summary>Three hundred petitions of the last eighteen months, each led through its life by the domain's own verbs.</summary>
internal sealed class DemoPetitions(DemoDice dice, WorkingCalendar calendar, IUnitDirectory units, IReadOnlyList<DemoAccount> staff, DateTimeOffset now)
{
    public const int Count = 300;
    private const int Days = 548;

    private static readonly (string Code, double Weight)[] Communes =
    [
        ("02215", 14), ("00721", 10), ("02287", 7), ("02536", 6), ("00769", 6), ("01108", 5), ("02374", 5), ("00913", 5), ("00820", 4), ("01153", 4),
        ("02221", 3), ("01237", 3), ("00694", 3), ("01021", 3), ("02266", 2),
    ];

    private readonly IReadOnlyList<(DemoTopic Topic, double Weight)> _topics =
        [.. DemoTopics.All.Select(topic => (topic, topic.Kind is PetitionKind.Denunciation ? 0.6 : 1.0))];

    public IReadOnlyList<DemoPetition> Make() => [.. Enumerable.Range(1, Count).Select(One)];

    private DemoPetition One(int number)
    {
        // More and more people use the portal; the newest petitions are some hours old.
        var age = TimeSpan.FromDays(Days * Math.Pow(1 - ((double)number / (Count + 1)), 1.4)) + TimeSpan.FromMinutes(dice.Between(20, 600));
        var at = now - age;
        var topic = dice.Weighted(_topics);
        var petition = Received(topic, dice.Weighted(Communes), at);
        Live(petition, topic, at);
        petition.ClearEvents();
        return new DemoPetition(petition, Sender(petition, number));
    }

    private Petition Received(DemoTopic topic, string commune, DateTimeOffset at)
    {
        var hamlet = DemoPeople.Hamlet(dice);
        var words = new object[] { hamlet, dice.Between(2, 9), dice.Between(3, 64) };
        var form = new PetitionForm(
            dice.Key(), dice.Chance(0.8) ? PetitionSource.Portal : PetitionSource.Counter, topic.Kind, commune, hamlet, Filled(topic.Subject, words), Filled(topic.Story, words), [Filled(topic.Request, words)], []);
        var unit = topic.Kind is PetitionKind.Denunciation ? UnitCodes.ReceptionBoard : commune;
        var day = at.DayInVietnam();
        return Petition.Submit(form, Code(), unit, Due(PetitionTransitions.IntakeTerm(topic.Kind), day), day, at);
    }

    /// <summary>Walks on as long as the next deed lies in the past; some stop on the way and so become late.</summary>
    private void Live(Petition petition, DemoTopic topic, DateTimeOffset at)
    {
        var isForgotten = dice.Chance(0.02);
        var when = at;
        if (!Later(ref when, 4, 60))
        {
            return;
        }

        var unit = topic.Department is { } department && dice.Chance(0.6) ? department : petition.UnitCode;
        petition.Classify(By(when), topic.Kind, unit, units.Find(unit)!.Name, Due(PetitionTransitions.IntakeTerm(topic.Kind), petition.ReceivedOn));
        if (dice.Chance(0.07))
        {
            Leave(petition, when);
            return;
        }

        if (isForgotten || !Later(ref when, 24, 110))
        {
            return;
        }

        petition.Accept(By(when), units.Find(unit)!.Name, AfterAcceptance(topic.Kind, when));
        if (dice.Chance(0.015) || !Later(ref when, 48, topic.Kind is PetitionKind.Complaint or PetitionKind.Denunciation ? 640 : 130))
        {
            return;
        }

        petition.Answer(By(when), topic.Answer, new Dictionary<int, ItemAnswer> { [1] = new(topic.Answer, dice.Weighted(Outcomes(petition.Procedure))) }, [], AfterAnswer(topic.Kind, when));
        if (Later(ref when, 24, topic.Kind is PetitionKind.Denunciation ? 48 : 120))
        {
            End(petition, when);
        }
    }

    /// <summary>A denunciation is sent, acted on and made public before it is done.</summary>
    private void End(Petition petition, DateTimeOffset when)
    {
        foreach (var (action, term) in petition.Kind is PetitionKind.Denunciation ? new[] { (PetitionAction.Deliver, "TC_ACT"), (PetitionAction.ActOnConclusion, "TC_PUBLISH"), (PetitionAction.Publish, null) } : [])
        {
            petition.Advance(action, By(when), null, term is null ? null : Due(term, when.DayInVietnam()));
            if (!Later(ref when, 24, 60))
            {
                return;
            }
        }

        petition.Close(By(when));
    }

    private static (RequestOutcome, double)[] Outcomes(PetitionProcedure procedure) => [.. OutcomeRules.For(procedure).Select((outcome, place) => (outcome, 3.0 / (place + 1)))];

    private DueDate? AfterAnswer(PetitionKind kind, DateTimeOffset when) => kind switch
    {
        PetitionKind.Complaint => Due("KN1_SEND", when.DayInVietnam()),
        PetitionKind.Denunciation => Due("TC_SEND_CONCLUSION", when.DayInVietnam()),
        _ => null,
    };

    /// <summary>Not every petition is resolved: some are guided elsewhere, some wait for the citizen.</summary>
    private void Leave(Petition petition, DateTimeOffset when)
    {
        if (now - when > TimeSpan.FromDays(12) || dice.Chance(0.3))
        {
            petition.Guide(By(when), "Việc này thuộc thẩm quyền của Tòa án nhân dân khu vực. Ông/Bà gửi đơn khởi kiện kèm các giấy tờ đã có.");
        }
        else
        {
            petition.AskSupplement(By(when), "Ông/Bà gửi thêm ảnh chụp giấy tờ có liên quan và cho biết việc xảy ra từ ngày nào.");
        }
    }

    private DueDate? AfterAcceptance(PetitionKind kind, DateTimeOffset when) => kind switch
    {
        PetitionKind.Complaint => Due("KN1_RESOLVE", when.DayInVietnam()),
        PetitionKind.Denunciation => Due("TC_RESOLVE", when.DayInVietnam()),
        _ => null,
    };

    private bool Later(ref DateTimeOffset when, int leastHours, int mostHours)
    {
        var day = calendar.NextWorkingDayFrom(when.AddHours(dice.Between(leastHours, mostHours)).DayInVietnam());
        var next = VietnamTime.At(day, new TimeOnly(dice.Between(8, 16), dice.Between(0, 59)));
        next = next > when ? next : when.AddMinutes(30);
        when = next;
        return next < now;
    }

    private Deed By(DateTimeOffset at)
    {
        var officer = staff[dice.Between(0, staff.Count - 1)];
        return new Deed([PetitionActor.PetitionOfficer, PetitionActor.UnitHead, PetitionActor.Board], officer.Id, officer.DisplayName, at);
    }

    private DueDate Due(string term, DateOnly start)
    {
        var wording = LegalTerms.On(term, start);
        return DueDate.Of(wording, start, LegalClock.Due(wording, start, default(TermFlags), calendar), calendar.Version);
    }

    private string Code()
    {
        using var generator = dice.AsGenerator();
        return ReferenceCode.New(generator).Value;
    }

    private PetitionContact Sender(Petition petition, int number) => new()
    {
        PetitionId = petition.Id,
        Name = DemoPeople.Name(dice),
        Phone = DemoPeople.Phone(number),
        Email = dice.Chance(0.3) ? $"congdan{number}@example.com" : null,
        Address = $"{petition.Place}, {units.Find(petition.CommuneCode)!.Name}",
    };

    private static string Filled(string text, object[] words) => string.Format(CultureInfo.InvariantCulture, text, words);
}
