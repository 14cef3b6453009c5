package fi.yhdyspinta.organisation.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.PopulationGroup;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Messages;

/**
 * What the words of a cell mean, in three languages: kinds, groups, municipalities, yes
 * and no.
 */
final class Vocabulary {

    private final Map<Column, Map<String, String>> meanings = new HashMap<>();

    Vocabulary(Messages messages, Collection<Municipality> municipalities) {
        for (var type : PartyType.values()) {
            choice(messages, Column.PARTY_TYPE, type.name(), type.key());
        }
        for (var group : PopulationGroup.values()) {
            choice(messages, Column.POPULATION_GROUPS, group.name(), group.key());
        }
        for (var state : OrganisationState.values()) {
            choice(messages, Column.STATE, state.name(), state.key());
        }
        for (var language : Language.values()) {
            choice(messages, Column.LANGUAGE, language.name(), "platform.language." + language.tag());
        }
        choice(messages, Column.LISTED, "true", "organisation.importing.yes");
        choice(messages, Column.LISTED, "", "organisation.importing.no");
        words(Column.LISTED, "true", "true", "x", "1");
        words(Column.LISTED, "", "false", "0", "-");
        municipalities.stream().filter(municipality -> municipality.endedOn() != null).forEach(this::municipality);
        municipalities.stream().filter(municipality -> municipality.endedOn() == null).forEach(this::municipality);
    }

    private void choice(Messages messages, Column column, String meaning, String key) {
        for (var language : Language.values()) {
            words(column, meaning, messages.text(language, "", key));
        }
        words(column, meaning, meaning);
    }

    private void municipality(Municipality municipality) {
        for (var language : Language.values()) {
            words(Column.MUNICIPALITY, municipality.code(), municipality.name().in(language));
        }
        words(Column.MUNICIPALITY, municipality.code(), municipality.code(),
                municipality.code().replaceFirst("^0+", ""));
    }

    private void words(Column column, String meaning, String... words) {
        var own = this.meanings.computeIfAbsent(column, unused -> new HashMap<>());
        for (var word : words) {
            own.put(word.toLowerCase(Locale.ROOT), meaning);
        }
    }

    Optional<String> find(Column column, String word) {
        var key = column == Column.ACTIVITY ? Column.MUNICIPALITY : column;
        return Optional
            .ofNullable(this.meanings.getOrDefault(key, Map.of()).get(word.strip().toLowerCase(Locale.ROOT)));
    }

}
