package fi.yhdyspinta.platform.document;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;

import fi.yhdyspinta.platform.document.Drawing.Filled;
import fi.yhdyspinta.platform.document.Drawing.Lettered;
import fi.yhdyspinta.platform.document.Drawing.Mark;
import fi.yhdyspinta.platform.document.Drawing.Outlined;

/**
 * A plain drawing on a page of a PDF: lines stay lines and words stay words of the
 * document's own typeface.
 */
final class PaperDrawing implements SVGImage {

    private static final String[] FAMILIES = { "Yhdyspinta Sans", "Yhdyspinta Signs", "Yhdyspinta Emoji" };

    private final Drawing drawing;

    private final double scale;

    /**
     * @param scale dots of the page for one unit of the drawing
     */
    PaperDrawing(Drawing drawing, double scale) {
        this.drawing = drawing;
        this.scale = scale;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.ceil(drawing.box().width() * scale);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.ceil(drawing.box().height() * scale);
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        drawing.marks().forEach(mark -> draw(mark, place, page, context));
    }

    private void draw(Mark mark, AffineTransform place, OutputDevice page, RenderingContext context) {
        switch (mark) {
            case Filled filled -> {
                page.setColor(new FSRGBColor(filled.colour()));
                page.fill(place.createTransformedShape(filled.shape()));
            }
            case Outlined outlined -> {
                page.setColor(new FSRGBColor(outlined.colour()));
                page.setStroke(new BasicStroke((float) (outlined.strokeWidth() * scale)));
                page.draw(place.createTransformedShape(outlined.shape()));
            }
            case Lettered words -> draw(words, place, page, context);
        }
    }

    private void draw(Lettered words, AffineTransform place, OutputDevice page, RenderingContext context) {
        FSFont font = context.getFont(specification(words));
        double width = context.getTextRenderer().getWidth(context.getFontContext(), font, words.text());
        var here = new AffineTransform(place);
        here.concatenate(words.place());
        page.setColor(new FSRGBColor(words.colour()));
        page.setFont(font);
        float x = (float) (here.getTranslateX() + words.anchor().shift(width));
        context.getTextRenderer().drawString(page, words.text(), x, (float) here.getTranslateY());
    }

    private FontSpecification specification(Lettered words) {
        var specification = new FontSpecification();
        specification.families = FAMILIES;
        specification.size = (float) (words.size() * scale);
        specification.fontWeight = words.bold() ? IdentValue.FONT_WEIGHT_600 : IdentValue.FONT_WEIGHT_400;
        specification.fontStyle = IdentValue.NORMAL;
        specification.variant = IdentValue.NORMAL;
        return specification;
    }

}
