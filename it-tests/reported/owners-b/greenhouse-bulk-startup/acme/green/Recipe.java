package acme.green;

import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.Subscribe;

public class Recipe {
    private int seen;

    public int run(EventBus bus, int steps) throws InterruptedException {
        bus.register(this);
        try {
            for (int i = 0; i < steps; i++) { bus.post(new Climate.Irrigate(2)); Thread.sleep(10); }
            return seen;
        } finally {
            bus.unregister(this);
        }
    }

    @Subscribe public void onIrrigate(Climate.Irrigate i) { seen += i.litres; }
}
