package acme.arena.player;

import acme.arena.server.Listener;
import acme.arena.server.Subscribe;
import acme.arena.world.Events;

class CombatListener implements Listener {
    private final PlayerSession player;

    CombatListener(PlayerSession player) { this.player = player; }

    @Subscribe void onHit(Events.Hit h) { if (h.who().equals(player.name())) player.hurt(h.damage()); }
}
