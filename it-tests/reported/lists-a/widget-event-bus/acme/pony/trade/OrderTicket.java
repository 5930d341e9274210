package acme.pony.trade;

import acme.pony.core.EventBus;
import acme.pony.core.HandlerRegistration;
import acme.pony.ui.PClickEvent;
import acme.pony.ui.PWidget;
import java.util.ArrayList;
import java.util.List;

/** A ticket window with a buy and a sell button. */
public class OrderTicket {
    private final List<HandlerRegistration> registrations = new ArrayList<>();
    private final PWidget buy;
    private final PWidget sell;
    private final double[] ladder = new double[4096];
    private int clicks;

    public OrderTicket(EventBus bus, String pair) {
        buy = new PWidget(bus);
        sell = new PWidget(bus);
        buy.setText("Buy " + pair);
        sell.setText("Sell " + pair);
        onClick(buy, 1);
        onClick(sell, -1);
    }

    private void onClick(PWidget button, int side) {
        registrations.add(button.addDomHandler(PClickEvent.class, e -> {
            ladder[clicks++ & 4095] = side * e.x();
            button.setText(button.getText() + ".");
        }));
    }

    public void press(int n) {
        for (int i = 0; i < n; i++) {
            (i % 2 == 0 ? buy : sell).fire(new PClickEvent(i, i));
        }
    }

    public String show() {
        return "#" + buy.getID() + " " + buy.getText() + " / " + sell.getText();
    }

    public void onClose(boolean removeHandlers) {
        if (removeHandlers) {
            registrations.forEach(HandlerRegistration::removeHandler);
        }
        registrations.clear();
    }
}
