package acme.shop;

import acme.mvc.CallableWithArgs;
import acme.mvc.Event;
import acme.mvc.EventRouter;
import acme.mvc.MvcGroupManager;

public class OrderController implements MvcGroupManager.Artifact {
    private final EventRouter router;
    private final String customer;
    private final boolean byHand;
    private final CallableWithArgs stockChanged = this::onStock;
    private int stock;
    private int saved;
    private double rate;

    public OrderController(EventRouter router, String customer, boolean byHand) {
        this.router = router;
        this.customer = customer;
        this.byHand = byHand;
    }

    @Override public void mvcGroupInit() {
        router.addEventListener("OrderSaved", new CallableWithArgs() {
            @Override public void call(Event e) { if (customer.equals(e.payload())) saved++; }
        });
        router.addEventListener("RateChanged", new RateListener());
        router.addEventListener("StockChanged", stockChanged);
    }

    @Override public void mvcGroupDestroy() {
        if (byHand) router.removeEventListener("StockChanged", stockChanged);
    }

    private void onStock(Event e) { stock = (Integer) e.payload(); }

    private class RateListener implements CallableWithArgs {
        @Override public void call(Event e) { rate = (Double) e.payload(); }
    }

    public String summary() { return customer + ": stock " + stock + ", saved " + saved + ", rate " + rate; }
}
