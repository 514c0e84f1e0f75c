package nianbao.web;

import tools.jackson.databind.JsonNode;

/** A batch of a {@link LiveService}. */
final class LiveBatch {
  private LiveBatch() {}

  /** Its state, once all of it is done. */
  static JsonNode done(LiveService service, String id) throws Exception {
    while (true) {
      LiveService.Reply reply = service.get("/api/v1/batches/" + id);
      if (reply.status() != 200) {
        throw new AssertionError(reply.text());
      }
      if (reply.json().get("state").stringValue().equals("done")) {
        return reply.json();
      }
      Thread.sleep(50);
    }
  }
}
