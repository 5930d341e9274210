package kern.plugin.oldcombat.packet;

public class TeamPacket {
    private final String team;
    private int action;
    private String collisionRule = "always";

    public TeamPacket(String team, int action) {
        this.team = team;
        this.action = action;
    }

    public String getTeam() { return team; }
    public int getAction() { return action; }
    public String getCollisionRule() { return collisionRule; }
    public void setCollisionRule(String r) { collisionRule = r; }
}
