package obs.target;

public interface TelescopePosWatcher {
    void telescopePosUpdate(TelescopePos tp);
}
