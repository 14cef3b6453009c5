package fi.yhdyspinta.workshop.joining;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a code is told, or brought along by a link or a QR code. */
@Controller
class JoinController {

    private final Joining joining;

    private final Guesses guesses;

    JoinController(Joining joining, Guesses guesses) {
        this.joining = joining;
        this.guesses = guesses;
    }

    @GetMapping("/join")
    String edit(Model page) {
        page.addAttribute("code", "");
        page.addAttribute("problem", "");
        return "workshop/joining/code";
    }

    @PostMapping("/join")
    ModelAndView tell(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return lead(code, request);
    }

    @GetMapping("/join/{code}")
    ModelAndView follow(@PathVariable String code, HttpServletRequest request) {
        return lead(code, request);
    }

    private ModelAndView lead(String code, HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        if (!this.guesses.mayTry(address)) {
            return again(code, "workshop.join.tooMany", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<String> door = JoinCode.read(code).flatMap(this.joining::findDoor);
        if (door.isEmpty()) {
            this.guesses.countWrong(address);
            return again(code, "workshop.join.unknown", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + door.get());
    }

    private static ModelAndView again(String code, String problem, HttpStatus status) {
        var page = new ModelAndView("workshop/joining/code", status);
        page.addObject("code", code);
        page.addObject("problem", problem);
        return page;
    }

}
