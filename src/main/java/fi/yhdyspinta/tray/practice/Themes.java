package fi.yhdyspinta.tray.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The focus areas of the county's plan (painopisteet). Each round brings its own, and a
 * practice outlives rounds: those of one name are one theme.
 */
@Component
public class Themes {

    private final Goals goals;

    Themes(Goals goals) {
        this.goals = goals;
    }

    /** One of each name, those of the newest round first. */
    @Transactional(readOnly = true)
    public List<FocusArea> list() {
        var byName = new LinkedHashMap<LocalText, FocusArea>();
        this.goals.listFocusAreas().forEach(area -> byName.putIfAbsent(area.name(), area));
        return List.copyOf(byName.values());
    }

    /** The names of all. */
    @Transactional(readOnly = true)
    public Map<FocusAreaId, LocalText> names() {
        var names = new LinkedHashMap<FocusAreaId, LocalText>();
        this.goals.listFocusAreas().forEach(area -> names.put(area.id(), area.name()));
        return names;
    }

    /** That one and those of the same name; only itself when there is none such. */
    @Transactional(readOnly = true)
    public List<FocusAreaId> same(FocusAreaId theme) {
        var names = names();
        var same = new ArrayList<FocusAreaId>(List.of(theme));
        names.forEach((id, name) -> {
            if (!id.equals(theme) && name.equals(names.get(theme))) {
                same.add(id);
            }
        });
        return same;
    }

    /** The one that can be chosen and means the same, else the one itself. */
    @Transactional(readOnly = true)
    public @Nullable FocusAreaId chosen(@Nullable FocusAreaId theme) {
        return theme == null ? null
                : list().stream().map(FocusArea::id).filter(same(theme)::contains).findFirst().orElse(theme);
    }

    /** The theme that an item of a question names in any language. */
    @Transactional(readOnly = true)
    public Optional<FocusAreaId> find(LocalText name) {
        var words = words(name).toList();
        return list().stream()
            .filter(area -> words(area.name()).anyMatch(words::contains))
            .map(FocusArea::id)
            .findFirst();
    }

    /** The first in whose Finnish name the word is. */
    @Transactional(readOnly = true)
    public Optional<FocusAreaId> findBy(String word) {
        return list().stream()
            .filter(area -> area.name().in(Language.FI).toLowerCase(Locale.ROOT).contains(word))
            .map(FocusArea::id)
            .findFirst();
    }

    private static Stream<String> words(LocalText text) {
        return Stream.of(text.fi(), text.sv(), text.en()).flatMap(Stream::ofNullable);
    }

}
