package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Messages;

/** The language of a file (kieli), for texts outside a page. */
record Tongue(Messages messages, Language language) {

    String text(String key, Object... facts) {
        return this.messages.text(this.language, "hyte", key, facts);
    }

    String text(LocalText text) {
        return text.in(this.language);
    }

    String name(Group group) {
        var types = String.join(", ", group.listTypes().stream().map(type -> text(type.key())).toList());
        return group.isJoined() ? text("survey.results.group.others", types) : types;
    }

    String name(Line line) {
        var label = line.label();
        return label == null ? line.choice() : label.in(this.language);
    }

}
