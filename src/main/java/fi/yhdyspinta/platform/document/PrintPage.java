package fi.yhdyspinta.platform.document;

import java.util.ArrayDeque;
import java.util.Deque;

import fi.yhdyspinta.platform.document.Block.Heading;

/**
 * A document as the tree of elements that is laid out on paper: the frame around
 * {@link PrintBlocks}.
 */
final class PrintPage {

    private static final String STYLE = Resource.text("print.css");

    private static final int CONTENTS_DEPTH = 2;

    private final Document document;

    private final Words words;

    private PrintPage(Document document) {
        this.document = document;
        this.words = Words.in(document.language());
    }

    static org.w3c.dom.Document of(Document document) {
        return new PrintPage(document).write();
    }

    private org.w3c.dom.Document write() {
        Markup html = Markup.root("html").with("lang", document.language().tag());
        writeHead(html.add("head"));
        Markup body = document.density() == Density.PAGES ? html.add("body")
                : html.add("body", document.density().style());
        writeMargins(body);
        writeTitle(body);
        if (document.contents()) {
            writeContents(body);
        }
        new PrintBlocks(words, document.language(), document.density()).write(body, document.blocks());
        return html.tree();
    }

    private void writeHead(Markup head) {
        head.add("title").plain(document.title());
        head.add("meta").with("name", "author").with("content", document.publisher());
        head.add("meta").with("name", "subject").with("content", document.subject());
        head.add("style").plain(STYLE);
        writeBookmarks(head.add("bookmarks"));
    }

    private void writeBookmarks(Markup bookmarks) {
        record Open(int level, Markup bookmark) {
        }
        Deque<Open> path = new ArrayDeque<>();
        int number = 0;
        for (Heading heading : document.headings()) {
            while (!path.isEmpty() && path.peek().level() >= heading.level()) {
                path.pop();
            }
            number++;
            Markup parent = path.isEmpty() ? bookmarks : path.peek().bookmark();
            Markup bookmark = parent.add("bookmark").with("name", heading.text()).with("href", "#heading_" + number);
            path.push(new Open(heading.level(), bookmark));
        }
    }

    private void writeMargins(Markup body) {
        body.add("div", "running-title").text(document.title());
        body.add("div", "running-publisher").text(document.publisher());
        Markup number = body.add("div", "running-page").text(words.page() + " ");
        number.add("span", "page-number");
        number.text(" / ");
        number.add("span", "page-count");
    }

    private void writeTitle(Markup body) {
        Markup title = body.add("div", "title");
        title.add("p", "publisher").text(document.publisher());
        title.add("p", "document-title").text(document.title());
        if (!document.subject().isBlank()) {
            title.add("p", "subject").text(document.subject());
        }
        title.add("p", "date").text(words.date(document.created()));
    }

    private void writeContents(Markup body) {
        body.add("p", "contents-title").text(words.contents());
        Markup contents = body.add("div", "contents").with("title", PdfStructure.ROLE + "TOC");
        int number = 0;
        for (Heading heading : document.headings()) {
            number++;
            if (heading.level() <= CONTENTS_DEPTH) {
                writeEntry(contents, heading, "#heading_" + number);
            }
        }
    }

    private static void writeEntry(Markup contents, Heading heading, String place) {
        Markup entry = contents.add("div")
            .with("title", PdfStructure.ROLE + "TOCI")
            .add("div", "entry entry-" + heading.level());
        entry.add("div", "entry-label").add("a").with("href", place).with("title", heading.text()).text(heading.text());
        entry.add("div", "entry-page").add("span").with("href", place);
    }

}
