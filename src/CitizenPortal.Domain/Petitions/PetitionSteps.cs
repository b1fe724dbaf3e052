using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Steps that change nothing but the state, the clock and what the citizen reads.</summary>
public sealed partial class Petition
{
    private static readonly IReadOnlyDictionary<PetitionAction, string> PlainTitles = new Dictionary<PetitionAction, string>
    {
        [PetitionAction.Receive] = "Nơi nhận xác nhận giải quyết đơn",
        [PetitionAction.Return] = "Đơn được trả lại nơi chuyển đến",
        [PetitionAction.Urge] = "Đã đôn đốc cấp dưới giải quyết",
        [PetitionAction.KeepLead] = "Thông tin được chuyển để thanh tra, kiểm tra",
        [PetitionAction.ReferCrime] = "Hồ sơ được chuyển cơ quan điều tra",
        [PetitionAction.Verify] = "Cơ quan bắt đầu xác minh",
        [PetitionAction.HoldDialogue] = "Cơ quan tổ chức đối thoại",
        [PetitionAction.Collect] = "Cơ quan tiếp tục tập hợp ý kiến",
        [PetitionAction.Deliver] = "Kết quả đã gửi những người liên quan",
        [PetitionAction.TakeEffect] = "Quyết định có hiệu lực",
        [PetitionAction.Execute] = "Quyết định đang được thi hành",
        [PetitionAction.ActOnConclusion] = "Đã xử lý theo kết luận",
        [PetitionAction.Publish] = "Kết quả được công khai",
        [PetitionAction.Withdraw] = "Ông/Bà rút đơn",
        [PetitionAction.Continue] = "Việc vẫn được giải quyết tiếp",
        [PetitionAction.Terminate] = "Cơ quan đình chỉ giải quyết",
    };

    /// <summary>Which steps <see cref="Advance"/> takes.</summary>
    public static IReadOnlyCollection<PetitionAction> PlainSteps => [.. PlainTitles.Keys];

    /// <param name="text">What the citizen reads about it; the last word where the step is an end.</param>
    /// <param name="due">The term that starts with the step, where the table says that one does.</param>
    public void Advance(PetitionAction action, Deed deed, string? text, DueDate? due)
    {
        if (!PlainTitles.TryGetValue(action, out var title))
        {
            throw new RuleBrokenException("petition.step-not-allowed", State, action);
        }

        Move(action, deed, title, text, () =>
        {
            if (due is not null)
            {
                SetDue(due);
            }

            if (action is PetitionAction.Return or PetitionAction.ReferCrime or PetitionAction.Terminate)
            {
                AnswerText = text;
            }
        });
    }

    /// <summary>Takes back single requests; at least one must stay, otherwise the whole is taken back.</summary>
    public void WithdrawPart(Deed deed, IReadOnlyCollection<int> numbers)
    {
        var taken = StandingRequests.Where(request => numbers.Contains(request.Number)).ToList();
        if (taken.Count == 0 || taken.Count == StandingRequests.Count())
        {
            throw new RuleBrokenException("petition.withdraw-part-of-nothing");
        }

        Move(PetitionAction.WithdrawPart, deed, "Ông/Bà rút một phần yêu cầu", $"Điều đã rút: {string.Join(", ", taken.Select(request => request.Number))}.", () => taken.ForEach(request => request.Withdraw(deed.At)));
    }
}
