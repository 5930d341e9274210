package grid.net;

public interface NetworkListener {
    void onUpdate(String id, double before, double after);
}
