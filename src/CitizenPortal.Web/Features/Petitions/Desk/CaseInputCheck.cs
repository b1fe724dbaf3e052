using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>What a step needs from the officer before the rules are asked.</summary>
internal sealed class CaseInputCheck(ModelStateDictionary wrong, IUnitDirectory units)
{
    public void Run(CaseInput input, Petition petition)
    {
        if (input.Action.TextLabel() is { } label && (string.IsNullOrWhiteSpace(input.Text) || input.Text.Length > 4_000))
        {
            wrong.AddModelError("Input.Text", $"Hãy ghi: {label.ToLowerInvariant()} Nhiều nhất 4.000 chữ cái.");
        }

        if (input.Action.TakesUnit() && (input.UnitCode is null || units.Find(input.UnitCode) is null))
        {
            wrong.AddModelError("Input.UnitCode", "Hãy chọn đơn vị giải quyết.");
        }

        if (input.Action == PetitionAction.Classify && input.Kind is null)
        {
            wrong.AddModelError("Input.Kind", "Hãy chọn loại đơn.");
        }

        if (input.Action == PetitionAction.Answer)
        {
            Answers(input, petition);
        }

        if (input.Action == PetitionAction.WithdrawPart && input.Taken.Count == 0)
        {
            wrong.AddModelError("Input.Taken", "Hãy đánh dấu điều được rút.");
        }
    }

    private void Answers(CaseInput input, Petition petition)
    {
        foreach (var request in petition.StandingRequests)
        {
            if (string.IsNullOrWhiteSpace(input.Answers.GetValueOrDefault(request.Number)))
            {
                wrong.AddModelError($"Input.Answers[{request.Number}]", $"Hãy trả lời điều {request.Number}. Đơn chỉ xong khi mọi điều đều được trả lời.");
            }

            if (input.Outcomes.GetValueOrDefault(request.Number) is null)
            {
                wrong.AddModelError($"Input.Outcomes[{request.Number}]", $"Hãy chọn kết quả của điều {request.Number}.");
            }
        }
    }
}
