namespace CitizenPortal.Web.Features.Surveys.Contracts;

/// <summary>Addresses of the survey.</summary>
public static class SurveyLinks
{
    public const string Landing = "/khao-sat";
    public const string Calls = "/can-bo/goi-lai";

    public static string Answer(string token) => $"/khao-sat/{token}";

    public static string Question(string token, int number) => $"/khao-sat/{token}?cau={number}";

    public static string Thanks(string token) => $"/khao-sat/{token}/cam-on";
}
