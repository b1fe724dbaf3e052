namespace CitizenPortal.Web.Outbox;

/// <summary>Work that rests in the database until a worker of any instance takes it.</summary>
internal interface IStoredWork
{
    /// <summary>The rows whose commit calls the worker at once; without any he looks by his timer.</summary>
    Type? Rows => null;

    /// <summary>Takes and does what is due now; returns how many rows were seen, zero when there is nothing to do.</summary>
    Task<int> RunDueAsync(CancellationToken stopping);
}

/// <summary>A row that a worker should look at as soon as it is committed.</summary>
#pragma warning disable CA1040 // the marker is what the interceptor looks for
internal interface IStoredWorkRow;
#pragma warning restore CA1040
