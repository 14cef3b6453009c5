package fi.yhdyspinta.platform.document;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A tree of elements that can only grow: what is put in as text stays text. */
record Markup(Element element) {

    static Markup root(String name) {
        Document tree = builder().newDocument();
        tree.appendChild(tree.createElement(name));
        return new Markup(tree.getDocumentElement());
    }

    /**
     * @throws IllegalArgumentException when the text is not well-formed XML or declares a
     * document type
     */
    static Element parse(String xml) {
        try {
            var builder = builder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        }
        catch (SAXException e) {
            throw new IllegalArgumentException("The drawing is not well-formed: " + e.getMessage(), e);
        }
        catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds an element as the last child and returns the child. */
    Markup add(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Markup(child);
    }

    Markup add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** Adds text in which a line break breaks the line. */
    Markup text(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add("br");
            }
            addLine(lines[i]);
        }
        return this;
    }

    // What is drawn differs from what is meant when a sign is missing or the line runs
    // from right to left. The mark for
    // abbreviations then carries the meaning, for those who copy the text or listen to
    // it.
    private void addLine(String line) {
        String drawn = PrintFonts.drawable(line);
        if (drawn.equals(line) && !RightToLeft.isIn(line)) {
            plain(line);
        }
        else {
            add("abbr").with("title", line.replace("\u00AD", "")).plain(drawn);
        }
    }

    /** Adds text as it is. */
    Markup plain(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }

    /** Adds a copy of a tree of another document. */
    Markup graft(Element other) {
        var copy = (Element) element.getOwnerDocument().importNode(other, true);
        element.appendChild(copy);
        return new Markup(copy);
    }

    Document tree() {
        return element.getOwnerDocument();
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder();
        }
        catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

}
