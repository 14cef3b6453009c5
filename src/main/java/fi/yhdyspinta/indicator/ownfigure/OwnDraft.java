package fi.yhdyspinta.indicator.ownfigure;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.IndicatorForm;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of figures that are handed in.
 *
 * @param key of the own indicator that they carry on; null for a new one
 */
public record OwnDraft(@Nullable IndicatorKey key, LocalText title, @Nullable String about, @Nullable String unit,
        int decimals, Indicator.@Nullable Aim aim, Indicator.Measure measure) {

    static OwnDraft of(String indicator, IndicatorForm form) {
        return new OwnDraft(indicator.isBlank() ? null : IndicatorKey.of(indicator), form.toTitle(), form.toAbout(),
                form.toUnit(), form.toDecimals(), form.toAim(), form.toMeasure());
    }

    Upload toUpload(UploadId id, OrganisationId organisation, PersonId by, Instant at) {
        var of = this.key == null ? new IndicatorKey(Source.OWN, UUID.randomUUID().toString()) : this.key;
        return new Upload(id, organisation, by, at, of, this.title, this.about, this.unit, this.decimals, this.aim,
                this.measure, Upload.State.WAITING, null);
    }

}
