namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>A page that shows the fields of a template.</summary>
internal interface ITemplatePage
{
    TemplateForm Input { get; }

    string DateLabel { get; }
}
