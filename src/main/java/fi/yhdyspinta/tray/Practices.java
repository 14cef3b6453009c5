package fi.yhdyspinta.tray;

import java.util.List;

import fi.yhdyspinta.tray.practice.PracticeCards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The good practices of the county for other modules (hyvät käytännöt). */
@Component
public class Practices {

    private final PracticeCards cards;

    Practices(PracticeCards cards) {
        this.cards = cards;
    }

    /**
     * What is in the bank and in use by the municipality or by an organisation of it, the
     * longest in use first. Public.
     * @param municipalityCode three digits of Statistics Finland
     */
    @Transactional(readOnly = true)
    public List<PracticeCard> inMunicipality(String municipalityCode, int limit) {
        return this.cards.inMunicipality(municipalityCode, limit);
    }

}
