package fi.yhdyspinta.organisation.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register.
 *
 * @param search words of a name, in any of the three languages
 * @param partyType null for all
 * @param municipality code of the municipality of home or activity, null for all
 * @param theme part of a theme that it works for, null for all
 * @param group whom it reaches, null for all
 * @param state where it stands in the county, null for all
 * @param page from 1 on
 */
public record RegisterFilter(String search, @Nullable PartyType partyType, @Nullable String municipality,
        @Nullable String theme, @Nullable PopulationGroup group, @Nullable OrganisationState state, int page) {

    private static final int MOST_WORDS = 8;

    /** The text search takes no longer ones than a few hundred. */
    private static final int LONGEST_WORD = 60;

    /** The words to look for, in small letters; nothing but letters and digits. */
    List<String> words() {
        return Arrays.stream(this.search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0,
                    word.offsetByCodePoints(0, Math.min(LONGEST_WORD, word.codePointCount(0, word.length())))))
            .limit(MOST_WORDS)
            .toList();
    }

    /** The words as a question to the text search: each may go on after what is typed. */
    String question() {
        return words().stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    boolean isSearch() {
        return !this.search.isBlank();
    }

}
