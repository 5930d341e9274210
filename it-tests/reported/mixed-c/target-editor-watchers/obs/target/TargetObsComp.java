package obs.target;

public class TargetObsComp {
    private TargetEnvironment env;
    private final boolean unwatchOld;
    private int changes;

    public TargetObsComp(boolean unwatchOld) {
        this.unwatchOld = unwatchOld;
    }

    /** Forwards a position change as a data object change. */
    private final class PosWatcher implements TelescopePosWatcher {
        @Override
        public void telescopePosUpdate(TelescopePos tp) {
            changes++;
        }
    }

    private PosWatcher prop = new PosWatcher();

    public void setTargetEnvironment(TargetEnvironment newEnv) {
        if (unwatchOld && env != null) {
            for (TelescopePos tp : env.all()) tp.deleteWatcher(prop);
        }
        prop = new PosWatcher();
        env = newEnv;
        for (TelescopePos tp : newEnv.all()) tp.addWatcher(prop);
    }

    public TargetEnvironment getTargetEnvironment() {
        return env;
    }

    public int changes() {
        return changes;
    }
}
