package fi.yhdyspinta.workshop.joining;

import java.time.Duration;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a guest tells a name and a small group. */
@Controller
@RequestMapping("/{county}/walls/{wall}/guest")
class GuestController {

    private final Joining joining;

    GuestController(Joining joining) {
        this.joining = joining;
    }

    @GetMapping
    ModelAndView edit(Actor actor, County county, @PathVariable WallId wall,
            @RequestParam(defaultValue = "") String code) {
        if (WallPolicy.mayRead(actor)) {
            return new ModelAndView("redirect:" + county.path() + "/walls/" + wall);
        }
        return form(wall, code, "", "", "");
    }

    @PostMapping
    ModelAndView join(County county, @PathVariable WallId wall, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String group,
            HttpServletRequest request, HttpServletResponse response) {
        return switch (this.joining.join(wall, code, name, group)) {
            case Joining.Outcome.Joined joined -> {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(county, wall, joined.token(), request).toString());
                yield new ModelAndView("redirect:" + county.path() + "/walls/" + wall);
            }
            case Joining.Outcome.Unfit unfit -> form(wall, code, name, group, unfit.problem());
        };
    }

    private ModelAndView form(WallId wall, String code, String name, String group, String problem) {
        var page = new ModelAndView("workshop/joining/guest",
                problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("wall", this.joining.getWall(wall, code));
        page.addObject("code", code);
        page.addObject("name", name);
        page.addObject("group", group);
        page.addObject("problem", problem);
        return page;
    }

    private static ResponseCookie cookie(County county, WallId wall, String token, HttpServletRequest request) {
        return ResponseCookie.from(GuestCookie.NAME, token)
            .path(county.path() + "/walls/" + wall)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(Duration.ofHours(12))
            .build();
    }

}
