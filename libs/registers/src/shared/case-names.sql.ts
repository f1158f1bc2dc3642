/** The names on a case in one round trip that sets the tenant itself: a case is read far more often than a register is. */
export const caseNamesSql = `
create function case_names(p_tenant text, p_citizen uuid, p_company uuid)
returns table (citizen jsonb, company text) language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  return query
    select c.name, f.name
    from (select) one
    left join register_citizens c on c.tenant = v_tenant and c.citizen_id = p_citizen
    left join register_companies f on f.tenant = v_tenant and f.company_id = p_company;
end
$body$;
`;
