package fi.yhdyspinta.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A jte template without its Java: only what would be sent as it stands. Content blocks
 * within calls of other templates are kept.
 */
final class TemplateText {

    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z][^<>]*>", Pattern.DOTALL);

    private static final Pattern SPOKEN = Pattern
        .compile("\\b(?:aria-label|title|placeholder|alt|aria-description)=\"([^\"]*)\"");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final String source;

    private final StringBuilder html = new StringBuilder();

    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    /** The words of a template that do not come from the messages. */
    static List<String> bareWords(String template) {
        var html = html(template);
        var words = new ArrayList<String>();
        SPOKEN.matcher(html).results().forEach(found -> collect(found.group(1), words));
        collect(TAG.matcher(html).replaceAll(" "), words);
        return words;
    }

    private static void collect(String text, List<String> words) {
        WORD.matcher(text.replaceAll("&\\w+;", " ").replace("Yhdyspinta", ""))
            .results()
            .forEach(found -> words.add(found.group()));
    }

    static String html(String template) {
        var text = new TemplateText(
                template.replaceAll("(?s)<%--.*?--%>|<!--.*?-->", "").replaceAll("(?m)^@(import|param)\\b.*$", ""));
        text.readContent();
        return text.html.toString();
    }

    private void readContent() {
        while (this.at < this.source.length()) {
            if (see("`")) {
                return;
            }
            if (see("$unsafe{") || see("${") || see("!{")) {
                skipCode('{', '}');
            }
            else if (this.source.startsWith("@", this.at) && isDirective()) {
                skipDirective();
            }
            else {
                this.html.append(this.source.charAt(this.at++));
            }
        }
    }

    private boolean isDirective() {
        return this.source.substring(this.at)
            .matches("(?s)@(if|elseif|else|endif|for|endfor|template|raw|endraw)\\b.*");
    }

    private void skipDirective() {
        var name = Pattern.compile("@[\\w.]+").matcher(this.source);
        if (name.find(this.at)) {
            this.at = name.end();
        }
        this.html.append(' ');
        if (see("(")) {
            skipCode('(', ')');
        }
    }

    /** Skips Java up to the closing bracket, but reads the content blocks in it. */
    private void skipCode(char open, char close) {
        var depth = 1;
        while (depth > 0 && this.at < this.source.length()) {
            if (see("@`")) {
                this.html.append(' ');
                readContent();
                continue;
            }
            var letter = this.source.charAt(this.at++);
            if (letter == '"' || letter == '\'') {
                skipQuoted(letter);
            }
            else if (letter == open) {
                depth++;
            }
            else if (letter == close) {
                depth--;
            }
        }
    }

    private void skipQuoted(char quote) {
        while (this.at < this.source.length() && this.source.charAt(this.at) != quote) {
            this.at += this.source.charAt(this.at) == '\\' ? 2 : 1;
        }
        this.at++;
    }

    private boolean see(String token) {
        var seen = this.source.startsWith(token, this.at);
        this.at += seen ? token.length() : 0;
        return seen;
    }

}
