package acme.shop;

import acme.mvc.EventRouter;
import acme.mvc.MvcGroupManager;

public class MainController implements MvcGroupManager.Artifact {
    private final EventRouter router;
    private String title = "Shop";

    public MainController(EventRouter router) { this.router = router; }

    @Override public void mvcGroupInit() {
        router.addEventListener("StockChanged", e -> title = "Shop (" + e.payload() + " in stock)");
        router.addEventListener("Shutdown", e -> System.out.println(title + " closes"));
    }

    public String title() { return title; }
}
