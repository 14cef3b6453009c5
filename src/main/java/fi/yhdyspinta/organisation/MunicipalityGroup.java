package fi.yhdyspinta.organisation;

import java.util.List;

import fi.yhdyspinta.platform.LocalText;

/**
 * Municipalities that negotiate or are looked at together (kuntaryhmä).
 *
 * @param codes of its municipalities at Statistics Finland
 */
public record MunicipalityGroup(MunicipalityGroupId id, LocalText name, List<String> codes) {

    public MunicipalityGroup {
        codes = List.copyOf(codes);
    }

}
