namespace CitizenPortal.Domain.Reception;

/// <summary>Who receives: the head of the body (LTCD Đ12.5, Đ18) or the desk that is open on working days (NĐ 154/2026 Đ29.1).</summary>
public enum HostKind
{
    Head,
    RegularDesk,
}

/// <summary>Kinds of places where a citizen sits: the host's own (điểm cầu trung tâm, NĐ 154/2026 Đ3.4), a commune hall (điểm cầu thành phần, Đ3.5), his home.</summary>
public enum PointKind
{
    Centre,
    Commune,
    Home,
}

/// <summary>The cases in which a head may receive online (NĐ 154/2026 Đ20.1–5), in the order of the decree.</summary>
public enum OnlineGround
{
    ManyAgencies = 1,
    RemoteOrFrail = 2,
    DisasterOrSecurity = 3,
    ComplexDenunciation = 4,
    PracticalNeed = 5,
}

/// <summary>Why a head receives out of turn (tiếp đột xuất, LTCD Đ18.3 a and b).</summary>
public enum ExtraordinaryGround
{
    ComplexOrCrowded,
    GraveConsequences,
}

/// <summary>Kinds of receptions: at the desk every working day, by the head as planned, by the head out of turn (LTCD Đ18; law.md §7.1).</summary>
public enum ReceptionKind
{
    Regular,
    Periodic,
    Extraordinary,
}
