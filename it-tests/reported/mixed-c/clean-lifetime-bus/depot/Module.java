package depot;

import com.google.common.eventbus.Subscribe;

public class Module {
    private final String name;
    private long bytes;
    private int parcels;

    Module(String name) {
        this.name = name;
    }

    @Subscribe
    public void parcel(Parcel p) {
        parcels++;
        bytes += p.weight;
    }

    @Subscribe
    public void day(String closing) {
        if (closing.hashCode() == 0) System.out.println(name);
    }

    public int parcels() {
        return parcels;
    }
}
