package fi.yhdyspinta.organisation.responsibility;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;

/**
 * Municipality by theme, who is whose counterpart (yhdyshenkilömatriisi, vastinparit).
 */
public record ContactMatrix(List<Organisation> municipalities, List<Theme> themes, List<ThemeContact> contacts) {

    /** What of a pair of counterparts is there (vastinparin tila). */
    public enum Pair {

        COMPLETE, ONE_SIDED, VACANT;

        public String key() {
            return "organisation.responsibility.pair." + name();
        }

    }

    public Optional<ThemeContact> find(OrganisationId municipality, ThemeId theme) {
        return this.contacts.stream()
            .filter(each -> each.organisation().equals(municipality) && each.theme().equals(theme))
            .findFirst();
    }

    public Pair pair(Organisation municipality, Theme theme) {
        var there = find(municipality.id(), theme.id()).isPresent();
        var here = theme.ownerName() != null;
        if (there && here) {
            return Pair.COMPLETE;
        }
        return there || here ? Pair.ONE_SIDED : Pair.VACANT;
    }

    /** Themes without a contact in the municipality. */
    public List<Theme> gaps(Organisation municipality) {
        return this.themes.stream().filter(theme -> find(municipality.id(), theme.id()).isEmpty()).toList();
    }

    /** Municipalities without a contact for anything. */
    public List<Organisation> silent() {
        return this.municipalities.stream()
            .filter(each -> !this.themes.isEmpty() && gaps(each).size() == this.themes.size())
            .toList();
    }

    public List<Theme> ownerless() {
        return this.themes.stream().filter(theme -> theme.ownerName() == null).toList();
    }

    public long filled() {
        return this.municipalities.stream().mapToLong(each -> this.themes.size() - gaps(each).size()).sum();
    }

}
