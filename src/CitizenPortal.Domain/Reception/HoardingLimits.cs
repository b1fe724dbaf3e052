using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>How many appointments may lie ahead at once, so that nobody takes the places of others. A walk-in is received all the same.</summary>
public sealed record HoardingLimits(int PerPhone, int PerPetition)
{
    /// <param name="ofPhone">Appointments of the phone that lie ahead.</param>
    /// <param name="ofPetition">Appointments about the petition that lie ahead; zero without a petition.</param>
    public void Check(int ofPhone, int ofPetition)
    {
        if (ofPhone >= PerPhone)
        {
            throw new RuleBrokenException("reception.too-many-of-phone", PerPhone);
        }

        if (ofPetition >= PerPetition)
        {
            throw new RuleBrokenException("reception.too-many-of-petition", PerPetition);
        }
    }
}
