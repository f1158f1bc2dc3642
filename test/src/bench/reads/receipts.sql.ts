/**
 * What became of every message's mail, as the worker would have written it: nearly all arrived, one in two hundred did not. An
 * import sends nothing, and a day shows what failed, so that it must find that among all the rest.
 */
export const receiptsSql = `
insert into message_deliveries (tenant, message_id, channel, target_id, status, attempts, last_error, first_attempt_at,
  last_attempt_at, delivered_at)
select tenant, message_id, 'mail', recipient, case when lost then 'failed' else 'delivered' end,
  case when lost then 8 else 1 end, case when lost then 'refused' end, at, at, case when lost then null else at end
from (select *, abs(hashtext(message_id)) % 200 = 0 as lost from inbox where tenant = $1) message`;
