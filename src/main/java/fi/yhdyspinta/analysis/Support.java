package fi.yhdyspinta.analysis;

import java.util.List;

import fi.yhdyspinta.organisation.PartyType;

/**
 * How widely a finding is supported (havainnon tuki).
 *
 * @param organisations how many different ones
 * @param answers how many different answers
 * @param notes how many different notes
 * @param partyTypes of those who said it, without repetition
 */
public record Support(int organisations, int answers, int notes, List<PartyType> partyTypes) {

    public static final Support NONE = new Support(0, 0, 0, List.of());

    public Support {
        partyTypes = List.copyOf(partyTypes);
    }

}
