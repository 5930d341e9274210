package depot;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.ArrayList;
import java.util.List;

public class Depot {
    private final EventBus bus = new EventBus("depot");
    private final List<Module> modules = new ArrayList<>();

    public void boot(int n) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            Module m = new Module("module-" + i);
            modules.add(m);
            bus.register(m);
            Thread.sleep(8);
        }
    }

    public class Trip {
        private int loaded;

        @Subscribe
        public void load(Parcel p) {
            loaded++;
        }

        public int end() {
            bus.unregister(this);
            return loaded;
        }
    }

    public Trip depart() {
        Trip t = new Trip();
        bus.register(t);
        return t;
    }

    public void post(Object o) {
        bus.post(o);
    }

    public int seen() {
        return modules.stream().mapToInt(Module::parcels).sum();
    }
}
