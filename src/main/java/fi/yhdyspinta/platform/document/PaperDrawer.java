package fi.yhdyspinta.platform.document;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.w3c.dom.Element;

/**
 * Puts drawings on paper: plain ones by ourselves, others by Batik, without scripts and
 * outside resources.
 */
final class PaperDrawer extends BatikSVGDrawer {

    private static final ViewBox UNKNOWN = new ViewBox(0, 0, 620, 400);

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight,
            double dotsPerPixel) {
        return DrawingReader.read(svg)
            .<SVGImage>map(drawing -> new PaperDrawing(drawing, dotsPerPixel * drawing.box().fit()))
            .orElseGet(() -> byBatik(svg, box, context, dotsPerPixel));
    }

    private SVGImage byBatik(Element svg, Box box, CssContext context, double dotsPerPixel) {
        ViewBox view = ViewBox.find(svg).orElse(UNKNOWN);
        double scale = dotsPerPixel * view.fit();
        return super.buildSVGImage(svg, box, context, view.width() * scale, view.height() * scale, dotsPerPixel);
    }

}
