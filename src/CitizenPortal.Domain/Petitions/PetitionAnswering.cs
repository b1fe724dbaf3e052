using System.Globalization;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>The answer to each thing asked, and what the citizen says to it.</summary>
public sealed partial class Petition
{
    /// <summary>Outcome of the whole, once it is answered.</summary>
    public RequestOutcome? Outcome { get; private set; }

    /// <summary>What is still asked.</summary>
    public IEnumerable<PetitionRequest> StandingRequests => _requests.Where(request => !request.IsWithdrawn).OrderBy(request => request.Number);

    /// <summary>The citizen may say of each item whether he accepts the answer.</summary>
    public bool AwaitsVerdict => State is PetitionState.Answered or PetitionState.Sent or PetitionState.Acted or PetitionState.Published && StandingRequests.Any(request => request.Verdict is null);

    /// <summary>What contesting an answer leads to here, or null when the law gives the citizen no further step at this place.</summary>
    public PetitionAction? ContestStep =>
        new[] { PetitionAction.Reopen, PetitionAction.Appeal }
            .Cast<PetitionAction?>().FirstOrDefault(action => PetitionTransitions.Find(State, action!.Value, Procedure, [PetitionActor.Citizen]) is not null);

    /// <param name="answers">To each request by its number; a petition without an answer to each thing asked is not answered.</param>
    /// <param name="due">The term for sending the decision; null where none starts.</param>
    public void Answer(Deed deed, string text, IReadOnlyDictionary<int, ItemAnswer> answers, IReadOnlyList<PetitionFile> documents, DueDate? due = null)
    {
        var standing = StandingRequests.ToList();
        var missing = standing.Where(request => !answers.TryGetValue(request.Number, out var answer) || string.IsNullOrWhiteSpace(answer.Text)).Select(request => request.Number).ToList();
        Move(PetitionAction.Answer, deed, "Cơ quan đã trả lời", Files(documents), () =>
        {
            if (missing.Count > 0)
            {
                throw new RuleBrokenException("petition.request-without-answer", string.Join(", ", missing));
            }

            if (standing.Find(request => !OutcomeRules.For(Procedure).Contains(answers[request.Number].Outcome)) is { } odd)
            {
                throw new RuleBrokenException("petition.outcome-not-of-procedure", odd.Number, Procedure);
            }

            Attach(documents, AttachmentOrigin.Answer, deed.At);
            var document = _attachments.FindLast(file => file.Origin == AttachmentOrigin.Answer && documents.Any(added => added.FileId == file.FileId))?.Id;
            standing.ForEach(request => request.GiveAnswer(answers[request.Number] with { Document = answers[request.Number].Document ?? document }));
            Outcome = OutcomeRules.Whole([.. standing.Select(request => answers[request.Number].Outcome)]);
            AnswerText = text;
            AnsweredAt = deed.At;
            SetDueOrStop(due);
        });
    }

    /// <summary>The citizen says of each item whether he accepts; contesting one leads on where the law gives a way.</summary>
    /// <param name="contested">Reasons by the number of the request; what is not named is confirmed.</param>
    /// <param name="due">The term that starts when the unit looks again.</param>
    public void Judge(Deed deed, IReadOnlyDictionary<int, string> contested, DueDate? due)
    {
        if (!AwaitsVerdict || !deed.Actors.Contains(PetitionActor.Citizen))
        {
            throw new RuleBrokenException("petition.nothing-to-judge", State);
        }

        PetitionAction? step = contested.Count == 0 ? null : ContestStep ?? throw new RuleBrokenException("petition.no-further-step", State);
        if (contested.Keys.Any(number => StandingRequests.All(request => request.Number != number)))
        {
            throw new RuleBrokenException("petition.unknown-request");
        }

        foreach (var request in StandingRequests)
        {
            request.Judge(contested.ContainsKey(request.Number) ? CitizenVerdict.Contested : CitizenVerdict.Confirmed, contested.GetValueOrDefault(request.Number));
        }

        var numbers = string.Join(", ", contested.Keys.Order().Select(number => number.ToString(CultureInfo.InvariantCulture)));
        switch (step)
        {
            case null:
                Record(null, "Ông/Bà đồng ý với trả lời", null, deed);
                break;
            case PetitionAction.Reopen:
                Move(PetitionAction.Reopen, deed, "Ông/Bà chưa đồng ý, cơ quan xem lại", $"Điều chưa đồng ý: {numbers}.", () => SetDueOrStop(due));
                break;
            default:
                Move(PetitionAction.Appeal, deed, Procedure == PetitionProcedure.ComplaintFirst ? "Ông/Bà khiếu nại lần hai" : "Ông/Bà tố cáo tiếp", $"Điều chưa đồng ý: {numbers}.", () => { });
                break;
        }
    }

    private void SetDueOrStop(DueDate? due)
    {
        if (due is null)
        {
            StopClock();
        }
        else
        {
            SetDue(due);
        }
    }
}
