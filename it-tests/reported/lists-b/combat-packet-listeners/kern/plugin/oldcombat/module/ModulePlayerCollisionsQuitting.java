package kern.plugin.oldcombat.module;

import kern.plugin.oldcombat.server.Player;

/** With the quit handler of the fix. */
public class ModulePlayerCollisionsQuitting extends ModulePlayerCollisions {
    @Override
    public void onPlayerQuit(Player p) {
        forget(p);
    }
}
