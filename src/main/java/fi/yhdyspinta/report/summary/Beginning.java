package fi.yhdyspinta.report.summary;

import java.util.List;

import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.platform.Language;

/**
 * How a summary came about, in figures (miten yhteenveto syntyi). Only what rests on
 * findings is said to come from the parties' own words.
 *
 * @param found conclusions that rest on findings
 * @param imported conclusions that came with the round's file and of which no more is
 * known
 * @param unsupported other conclusions without a finding
 * @param agreed actions accepted by every party
 */
record Beginning(int answers, int notes, long found, long imported, long unsupported, long agreed) {

    static Beginning of(Gathering gathering, List<Conclusion> conclusions, List<AgreedAction> actions) {
        var without = conclusions.stream().filter(each -> each.findings().isEmpty()).toList();
        var imported = without.stream().filter(each -> !each.agreement().isRecorded()).count();
        return new Beginning(gathering.answered(), gathering.notes(), conclusions.size() - without.size(), imported,
                without.size() - imported, actions.stream().filter(Sources::isAgreed).count());
    }

    String told(Texts.Voice voice, Language language) {
        var told = new StringBuilder(
                voice.text(language, "report.assembly.how.text", this.answers, this.notes, this.found, this.agreed));
        if (this.imported > 0) {
            told.append(' ').append(voice.text(language, "report.assembly.how.imported", this.imported));
        }
        if (this.unsupported > 0) {
            told.append(' ').append(voice.text(language, "report.assembly.how.unsupported", this.unsupported));
        }
        return told.toString();
    }

}
