using Microsoft.AspNetCore.Mvc;

namespace CitizenPortal.Web.Platform.Files;

/// <summary>A stored file on its way to a reader: saved by his browser, never shown inside the portal.</summary>
public sealed class FileDownload : FileStreamResult
{
    private FileDownload(Stream content, string contentType)
        : base(content, contentType)
    {
    }

    public static FileDownload Result(StoredFile file, Stream content)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FileDownload(content, file.ContentType) { FileDownloadName = file.Name, EnableRangeProcessing = true };
    }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var headers = context.HttpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        return base.ExecuteResultAsync(context);
    }
}
