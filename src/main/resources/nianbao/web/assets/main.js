import {Api} from "./api.js";
import {Attachments} from "./attachments.js";
import {Batches} from "./batches.js";
import {Compare} from "./compare.js";
import {Desk} from "./desk.js";
import {Drafts} from "./drafts.js";
import {DropZone} from "./dropzone.js";
import {Inspect} from "./inspect.js";
import {Offer} from "./offer.js";
import {isPdf, yamlOf} from "./reading.js";
import {explainRule} from "./rulehelp.js";
import {Session} from "./session.js";
import {Start} from "./start.js";
import {Status} from "./status.js";
import {openStorage} from "./storage.js";
import {Store, emptyState} from "./store.js";
import {Views} from "./views.js";

const store = new Store(emptyState());
const status = new Status();
const session = new Session();
const api = new Api(() => session.logIn());
session.api = api;

const offer = new Offer(api);

const {storage, lasting} = openStorage();
const drafts = new Drafts(storage);
const attachments = new Attachments();
const complain = (words) => status.complain(words);
const explain = (code) => explainRule(api, code).catch((problem) => complain(problem.message));

const desk = new Desk({store, api, offer, drafts, attachments, status, explain});
const inspect = new Inspect(api, {explain, convert, complain});
const compare = new Compare(api, complain);
const batches = new Batches(api, offer, {go: (id) => views.go("batch", id), explain});
const start = new Start({api, drafts, workspace: desk.workspace, status}, {open, take, forget});
const views = new Views(opened);
new DropZone(take);
views.begin();
if (!lasting) {
  complain("这个浏览器不让网页存草稿：关掉网页以前，请先下载填报文件");
}

function opened(view, argument) {
  status.clear();
  if (view === "work") {
    const draft = drafts.find(argument);
    if (draft) {
      desk.open(draft);
    } else if (store.state.draft?.id !== argument) {
      views.go("start");
    }
  } else {
    desk.close();
  }
  if (view === "start") {
    start.show().catch((problem) => complain(problem.message));
  }
  if (view === "batch") {
    batches.show(argument).catch((problem) => complain(problem.message));
  } else {
    batches.leave();
  }
  if (view === "inspect" && !inspect.file) {
    views.go("start");
  }
}

function open(draft) {
  try {
    drafts.keep(draft);
  } catch {
    complain("浏览器里存不下了：请删去不用的草稿");
  }
  views.go("work", draft.id);
}

/** Takes a file that was dropped or chosen, by what it is. */
async function take(file) {
  if (isPdf(file)) {
    inspect.show(file);
    views.go("inspect");
  } else if (/\.ya?ml$/i.test(file.name)) {
    open(drafts.create(await yamlOf(api, file)));
  } else if (document.body.dataset.view === "batch" || /\.zip$/i.test(file.name)) {
    views.go("batch");
    await batches.send(file);
  } else if (/\.(png|jpe?g)$/i.test(file.name) && store.state.draft) {
    await desk.attach(file);
  } else {
    complain(`“${file.name}”打不开：这里收 PDF、填报文件（.yaml），整批的 ZIP，填报时也收图片（PNG、JPEG）`);
  }
}

async function convert(file) {
  try {
    status.say("正在把 PDF 读成填报文件");
    open(drafts.create(await yamlOf(api, file)));
  } catch (problem) {
    complain(problem.message);
  }
}

function forget(draft) {
  drafts.remove(draft.id);
  attachments.forget(draft.id).catch(() => undefined);
}
